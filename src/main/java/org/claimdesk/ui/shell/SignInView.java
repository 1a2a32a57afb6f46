package org.claimdesk.ui.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.claimdesk.factors.Passkeys;
import org.claimdesk.settings.DeskLogo;
import org.claimdesk.shared.DeskAddress;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.FirstRun;
import org.claimdesk.users.PasswordResets;

/** The way in. While nobody has an account, it leads to the page that makes the first one. */
@Route(Paths.SIGN_IN)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<String> FAILURES = Set.of("wrong", "wait", "busy", "away", "late", "passkey");

    private final FirstRun firstRun;
    private final CurrentUser currentUser;
    private final PasskeyDoor passkeyDoor;
    private final Paragraph news = new Paragraph();
    private final LoginForm form = new LoginForm();

    SignInView(
            FirstRun firstRun,
            CurrentUser currentUser,
            Passkeys passkeys,
            DeskAddress address,
            PasswordResets resets,
            DeskLogo logo) {
        this.firstRun = firstRun;
        this.currentUser = currentUser;
        addClassName("door");
        var name = new Brand(logo.brand());
        name.addClassName("door-name");
        news.addClassName("door-news");
        news.getElement().setAttribute("role", "status");
        form.addClassName("door-card");
        form.setAction(Paths.SIGN_IN);
        form.setForgotPasswordButtonVisible(resets.areByMail());
        form.addForgotPasswordListener(
                forgot -> forgot.getSource().getUI().ifPresent(ui -> ui.navigate(Paths.FORGOTTEN)));
        form.setI18n(words("wrong"));
        passkeyDoor = new PasskeyDoor(passkeys, address);
        add(name, news, form, passkeyDoor);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo(Paths.HOME);
        } else if (firstRun.isOpen()) {
            event.forwardTo(Paths.FIRST_RUN);
        }
        passkeyDoor.open();
        var query = event.getLocation().getQueryParameters();
        query.getSingleParameter("error").filter(FAILURES::contains).ifPresent(why -> {
            form.setI18n(words(why));
            form.setError(true);
        });
        boolean hasNews = query.getSingleParameter("ready").isPresent();
        news.setText(hasNews ? getTranslation("sign-in.ready") : "");
        news.setVisible(hasNews);
    }

    private LoginI18n words(String failure) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("sign-in.title"));
        words.getForm().setUsername(getTranslation("people.sign-in-name"));
        words.getForm().setPassword(getTranslation("people.password"));
        words.getForm().setForgotPassword(getTranslation("sign-in.forgotten"));
        words.getForm().setSubmit(getTranslation("sign-in.submit"));
        words.getErrorMessage().setTitle(getTranslation("sign-in.failure." + failure));
        words.getErrorMessage().setMessage(getTranslation("sign-in.failure.text." + failure));
        words.getErrorMessage().setUsername(getTranslation("sign-in.no-name"));
        words.getErrorMessage().setPassword(getTranslation("sign-in.no-password"));
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.name");
    }
}
