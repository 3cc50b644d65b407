package io.interlace.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A mail server on a free port, which can give way to one that behaves badly. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    private static final String LOOPBACK = "127.0.0.1";
    private static GreenMail server = onPort(0);
    private static int port;

    private static GreenMail onPort(int number) {
        return new GreenMail(new ServerSetup(number, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    }

    @Override
    public Map<String, String> start() {
        server = onPort(0);
        server.start();
        port = server.getSmtp().getPort();
        return Map.of(
                "quarkus.mailer.mock",
                "false",
                "quarkus.mailer.host",
                LOOPBACK,
                "quarkus.mailer.port",
                String.valueOf(port),
                "quarkus.mailer.keep-alive",
                "false");
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** What has arrived since the last {@link #empty}. */
    public static List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** Forgets what has arrived. */
    public static void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** While this runs, nobody listens. */
    static void whileAway(Runnable action) {
        server.stop();
        try {
            action.run();
        } finally {
            server = onPort(port);
            server.start();
        }
    }

    /** While this runs, every mail is refused when its recipient is named. */
    static void whileRefusing(Runnable action) {
        whileBehavingBadly("451 4.3.0 Try again later", action);
    }

    /** While this runs, mails are taken in full, and then the connection ends without a word. */
    static void whileDyingAfterTheLastByte(Runnable action) {
        whileBehavingBadly("250 OK", action);
    }

    private static void whileBehavingBadly(String answerToRecipient, Runnable action) {
        whileAway(() -> {
            try (ServerSocket socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
                inBackground(() -> serve(socket, answerToRecipient));
                action.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void serve(ServerSocket socket, String answerToRecipient) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                inBackground(() -> converse(connection, answerToRecipient));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private static void converse(Socket client, String answerToRecipient) {
        try (Socket connection = client) {
            answer(connection, answerToRecipient);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(Socket connection, String answerToRecipient) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        say(connection, "220 localhost");
        boolean text = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (text) {
                if (line.equals(".")) {
                    return;
                }
            } else if (line.toUpperCase(Locale.ROOT).startsWith("RCPT")) {
                say(connection, answerToRecipient);
            } else if (line.equalsIgnoreCase("DATA")) {
                say(connection, "354 Go on");
                text = true;
            } else if (line.equalsIgnoreCase("QUIT")) {
                say(connection, "221 Bye");
                return;
            } else {
                say(connection, "250 OK");
            }
        }
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
