package org.claimdesk.ui.admin;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.users.Account;
import org.claimdesk.users.Account.Standing;
import org.claimdesk.users.Role;

/** The accounts in rows; one of them is opened by its button. */
class AccountList extends Grid<Account> {

    private static final String NAME = """
            <div class="account-name">
              <span>${item.name}</span>
              <span class="desk-meta">${item.signInName}</span>
              <span class="desk-meta account-roles">${item.roles}</span>
            </div>""";
    private static final String STANDING = """
            <span class="account-standing" data-standing="${item.standing}">${item.words}</span>""";
    private static final String CHANGE = """
            <vaadin-button theme="small" aria-label="${item.label}" @click="${change}">${item.change}</vaadin-button>""";

    private final Moments moments;

    AccountList(Moments moments, Consumer<Account> change) {
        this.moments = moments;
        addClassName("account-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(LitRenderer.<Account>of(NAME)
                        .withProperty("name", account -> account.person().fullName())
                        .withProperty("signInName", account -> account.person().signInName())
                        .withProperty("roles", this::roles))
                .setHeader(getTranslation("people.person"))
                .setFlexGrow(2);
        addColumn(LitRenderer.<Account>of(STANDING)
                        .withProperty("standing", account -> account.standing().name())
                        .withProperty("words", this::standing))
                .setHeader(getTranslation("people.standing"))
                .setFlexGrow(1);
        addColumn(LitRenderer.<Account>of(CHANGE)
                        .withProperty("change", account -> getTranslation("people.change"))
                        .withProperty(
                                "label",
                                account -> getTranslation(
                                        "people.change-one", account.person().fullName()))
                        .withFunction("change", change::accept))
                .setHeader(getTranslation("people.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** Shows these and no others. */
    void show(List<Account> accounts) {
        setItems(DataProvider.ofCollection(accounts));
    }

    private String roles(Account account) {
        return account.person().roles().stream()
                .sorted()
                .map((Role role) -> getTranslation("shell.role." + role))
                .collect(Collectors.joining(", "));
    }

    private String standing(Account account) {
        return account.standing() == Standing.INVITED && account.invitedUntil() != null
                ? getTranslation("people.invited-until", moments.moment(account.invitedUntil(), getLocale()))
                : getTranslation("people.standing." + account.standing());
    }
}
