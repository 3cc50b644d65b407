package io.interlace.faults;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The mail server of everybody, where every mail that arrived is counted. */
final class Mailbox implements AutoCloseable {

    /** The Vert.x mail client misses a greeting that is there before it looks. */
    private static final int GREETING_MILLIS = 40;

    private static final Pattern CODE = Pattern.compile("#code=([A-Za-z0-9_-]+)");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Passage door;

    Mailbox() {
        server.start();
        door = new Passage(server.getSmtp().getPort(), GREETING_MILLIS);
    }

    int port() {
        return door.port();
    }

    /** How often each mail arrived, by Message-ID. */
    Map<String, Long> deliveries() {
        return Arrays.stream(server.getReceivedMessages())
                .collect(Collectors.groupingBy(Mailbox::id, Collectors.counting()));
    }

    /** The code in the last mail to an address, or an empty text before there is one. */
    String lastCodeFor(String address) {
        String code = "";
        for (MimeMessage mail : server.getReceivedMessages()) {
            try {
                Matcher found = CODE.matcher(String.valueOf(mail.getContent()));
                if (mail.getAllRecipients()[0].toString().equals(address) && found.find()) {
                    code = found.group(1);
                }
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return code;
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        door.close();
        server.stop();
    }
}
