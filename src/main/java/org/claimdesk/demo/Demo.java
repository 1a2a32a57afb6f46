package org.claimdesk.demo;

import org.claimdesk.shared.Utc;
import org.springframework.stereotype.Component;

/** Whether this desk is a demo. It is one from its first account on, or never. */
@Component
public class Demo {

    private final DemoRepository repository;
    private volatile boolean on;

    Demo(DemoRepository repository) {
        this.repository = repository;
        this.on = repository.isMarked();
    }

    public boolean isOn() {
        return on;
    }

    void begin() {
        repository.mark(Utc.now());
        on = true;
    }
}
