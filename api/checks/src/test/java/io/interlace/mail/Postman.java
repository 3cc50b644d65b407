package io.interlace.mail;

import jakarta.enterprise.context.ApplicationScoped;

/** Carries mail out when a test says so. */
@ApplicationScoped
public class Postman {

    private final SendMail sendMail;

    Postman(SendMail sendMail) {
        this.sendMail = sendMail;
    }

    /** Sends everything that is due, as a node does every few seconds. */
    public void goOut() {
        sendMail.sendDue();
    }
}
