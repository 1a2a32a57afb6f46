package org.claimdesk.ui.notices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.notifications.Notice;
import org.claimdesk.notifications.NoticeId;
import org.claimdesk.notifications.Notices;
import org.claimdesk.shared.NotFound;
import org.claimdesk.ui.shell.Paths;

/** Leads from a notice, on a screen or in a letter, to what it is about; it has been read then. */
@Route(Paths.NOTICE)
@RolesAllowed({"REVIEWER", "EDITOR"})
class NoticeView extends Div implements BeforeEnterObserver {

    private final Notices notices;

    NoticeView(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("notice").orElseThrow(NotFoundException::new);
        try {
            var target = new Location(address(notices.open(new NoticeId(id))));
            event.forwardTo(target.getPath(), target.getQueryParameters());
        } catch (NotFound gone) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Where the work is done; several claims at once lead to the list of that work. */
    private static String address(Notice notice) {
        Notice.About about = notice.about();
        if (about == null) {
            return switch (notice.kind()) {
                case ASSIGNED, RETURNED, DUE_SOON, OVERDUE, TAKEN_BACK, DECIDED -> Paths.QUEUE;
                case SUGGESTION_ANSWERED -> Paths.OWN_SUGGESTIONS;
                case SUGGESTED -> Paths.SUGGESTED;
                case TO_APPROVE, TO_ADJUDICATE, DECLINED -> Paths.DESK;
            };
        }
        return switch (notice.kind()) {
            case ASSIGNED, RETURNED, DUE_SOON, OVERDUE ->
                notice.assignment() == null ? Paths.QUEUE : Paths.review(notice.assignment());
            case TO_APPROVE, TO_ADJUDICATE -> Paths.adjudicate(about.claim());
            case SUGGESTION_ANSWERED -> Paths.OWN_SUGGESTIONS;
            case TAKEN_BACK, DECIDED, DECLINED, SUGGESTED -> Paths.claim(about.article(), about.claim());
        };
    }
}
