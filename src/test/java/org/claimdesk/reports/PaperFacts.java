package org.claimdesk.reports;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * What stands on paper, squeezed like {@link Facts}: everything, and, read column by column, the verdicts and the words of the entries.
 */
record PaperFacts(String everything, List<String> middles, String verdicts) {

    /** The words of the entries, sheet after sheet. */
    String middle() {
        return String.join("", middles);
    }

    static PaperFacts of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> middles = new ArrayList<>();
            StringBuilder verdicts = new StringBuilder();
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea columns = new PDFTextStripperByArea();
                columns.setSortByPosition(true);
                columns.addRegion("middle", new Rectangle2D.Double(85, 55, 360, 718));
                columns.addRegion("verdicts", new Rectangle2D.Double(455, 55, 90, 718));
                columns.extractRegions(page);
                middles.add(squeeze(columns.getTextForRegion("middle")));
                verdicts.append(columns.getTextForRegion("verdicts"));
            }
            PDFTextStripper lines = new PDFTextStripper();
            lines.setSortByPosition(true);
            return new PaperFacts(squeeze(lines.getText(document)), middles, squeeze(verdicts.toString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Ligatures and shaped letters count as the letters they stand for. */
    static String squeeze(String text) {
        return Normalizer.normalize(Facts.squeeze(text), Normalizer.Form.NFKC);
    }
}
