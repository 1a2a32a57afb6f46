package org.claimdesk.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends letters through the server at {@code spring.mail.host}; closed without one. */
@Component
class SmtpMailSender implements MailSender {

    private final ObjectProvider<JavaMailSender> server;
    private final String from;

    SmtpMailSender(ObjectProvider<JavaMailSender> server, @Value("${claimdesk.mail.from}") String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public boolean isOpen() {
        return server.getIfAvailable() != null;
    }

    @Override
    public void send(Letter letter) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.text());
        server.getObject().send(message);
    }
}
