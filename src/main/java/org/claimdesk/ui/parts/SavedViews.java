package org.claimdesk.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.users.PersonId;
import org.claimdesk.worklists.SavedView;

/** The views of a list that have a name, as links; one's own can be removed. */
public class SavedViews extends Nav {

    private final String path;
    private final PersonId person;
    private final Consumer<SavedView> remove;
    private final UnorderedList views = new UnorderedList();

    /**
     * @param path of the screen
     * @param save opens the question for a name
     */
    public SavedViews(String path, PersonId person, Runnable save, Consumer<SavedView> remove) {
        this.path = path;
        this.person = person;
        this.remove = remove;
        addClassName("saved-views");
        getElement().setAttribute("aria-label", getTranslation("worklist.views"));
        var keep = new Button(getTranslation("worklist.save-view"), click -> save.run());
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(views, keep);
    }

    public void show(List<SavedView> saved) {
        views.removeAll();
        saved.forEach(view -> views.add(item(view)));
        views.setVisible(!saved.isEmpty());
    }

    private ListItem item(SavedView view) {
        boolean own = view.owner().equals(person);
        String name = own ? view.name() : getTranslation("worklist.view-of", view.name(), view.ownerName());
        var item = new ListItem(new Anchor(path + "?" + view.query(), name));
        if (own) {
            var gone = new Button(getTranslation("worklist.remove-view"), click -> remove.accept(view));
            gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            gone.setAriaLabel(getTranslation("worklist.remove-view-named", view.name()));
            item.add(gone);
        }
        return item;
    }
}
