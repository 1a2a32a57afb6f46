package org.claimdesk.reports;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns orders into files and keeps them. An order is printed once; whoever comes again finds it done. */
@Component
@Transactional
class PrintRoom {

    private final Map<ReportFormat, ReportPrinter> printers = new EnumMap<>(ReportFormat.class);
    private final ReportRepository repository;
    private final ApplicationEventPublisher news;

    PrintRoom(List<ReportPrinter> printers, ReportRepository repository, ApplicationEventPublisher news) {
        printers.forEach(printer -> this.printers.put(printer.format(), printer));
        this.repository = repository;
        this.news = news;
    }

    /** The order in print. It takes what it takes and touches nothing, so it needs no transaction. */
    @Transactional(propagation = Propagation.SUPPORTS)
    byte[] print(ReportFormat format, VerdictReport report, Instant at) {
        ReportPrinter printer = printers.get(format);
        if (printer == null) {
            throw new IllegalStateException("nothing prints " + format);
        }
        return printer.print(report, at);
    }

    @Transactional(readOnly = true)
    ReportRepository.Job job(ExportId id) {
        return repository.job(id).orElseThrow(() -> new NotFound("report", id.value()));
    }

    void keep(ExportId id, byte[] content) {
        String hash = CanonicalForm.checksum(content);
        if (repository.keep(id, content, hash)) {
            news.publishEvent(new ReportPrinted(id, PrintState.READY, hash));
        }
    }

    void giveUp(ExportId id) {
        if (repository.giveUp(id)) {
            news.publishEvent(new ReportPrinted(id, PrintState.FAILED, null));
        }
    }
}
