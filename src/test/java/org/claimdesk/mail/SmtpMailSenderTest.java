package org.claimdesk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpMailSenderTest {

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void aServerForMailRuns() {
        server.start();
    }

    @AfterEach
    void itStops() {
        server.stop();
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        sender().send(new Letter("maya@example.org", "Grüße vom Desk", "Guten Tag Maya Łind,\n\nhttp://localhost/a\n"));

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Grüße vom Desk");
        assertThat(arrived.getFrom()[0]).hasToString("Claimdesk <desk@example.org>");
        assertThat(arrived.getAllRecipients()[0]).hasToString("maya@example.org");
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo("Guten Tag Maya Łind,\n\nhttp://localhost/a");
    }

    @Test
    void withoutAServerThereIsNoWayOut() {
        var nothing = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);

        assertThat(new SmtpMailSender(nothing, "desk@example.org").isOpen()).isFalse();
        assertThat(sender().isOpen()).isTrue();
    }

    @Test
    void nobodyAddsLinesToTheHeadOfALetter() {
        assertThatThrownBy(() -> new Letter("maya@example.org\r\nBcc: all@example.org", "Hello", "Text"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter("maya@example.org", "Hello\nBcc: all@example.org", "Text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SmtpMailSender sender() {
        var client = new JavaMailSenderImpl();
        client.setHost("127.0.0.1");
        client.setPort(server.getSmtp().getPort());
        client.setDefaultEncoding("UTF-8");
        var beans = new StaticListableBeanFactory();
        beans.addBean("client", client);
        return new SmtpMailSender(beans.getBeanProvider(JavaMailSender.class), "Claimdesk <desk@example.org>");
    }
}
