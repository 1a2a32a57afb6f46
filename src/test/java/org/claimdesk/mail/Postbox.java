package org.claimdesk.mail;

import java.util.ArrayList;
import java.util.List;

/** What a desk under test sends, in place of the way out of the house. Closed until the test opens it. */
public final class Postbox implements MailSender {

    private final List<Letter> letters = new ArrayList<>();
    private boolean open;
    private int failures;

    /** Opens it, empty. */
    public void open() {
        open = true;
        failures = 0;
        letters.clear();
    }

    public void close() {
        open = false;
    }

    /** Lets the next attempts fail, as when the server for mail is away. */
    public void failNext(int times) {
        failures = times;
    }

    public List<Letter> letters() {
        return letters;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void send(Letter letter) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("the server for mail is away");
        }
        letters.add(letter);
    }
}
