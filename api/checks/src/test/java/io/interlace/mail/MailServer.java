package io.interlace.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server on a free port, which can behave badly for a while. It greets after a moment, as a server in a network
 * does: the Vert.x mail client misses a greeting that is there before it looks, and then waits for it until the timeout.
 */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    private static final int MOMENT_MILLIS = 40;

    private enum Behaviour {
        GOOD,
        REFUSING,
        DYING_AFTER_THE_LAST_BYTE
    }

    private static final GreenMail MAILBOXES =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final AtomicInteger CONVERSATIONS = new AtomicInteger();
    private static volatile Behaviour behaviour = Behaviour.GOOD;
    private static Door door = open(0);

    private record Door(ServerSocket socket, Thread porter) {

        /** It stays ajar until the porter has left: whoever waits to accept is handed one more caller after the close. */
        void close() throws IOException, InterruptedException {
            socket.close();
            porter.join();
        }
    }

    private static Door open(int port) {
        try {
            ServerSocket socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            return new Door(socket, inBackground(() -> serve(socket)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        MAILBOXES.start();
        return Map.of(
                "quarkus.mailer.mock",
                "false",
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                String.valueOf(door.socket().getLocalPort()),
                "quarkus.mailer.keep-alive",
                "false");
    }

    @Override
    public void stop() {
        MAILBOXES.stop();
    }

    /** What has arrived since the last {@link #empty}. */
    public static List<MimeMessage> received() {
        return List.of(MAILBOXES.getReceivedMessages());
    }

    /** Forgets what has arrived. */
    public static void empty() {
        try {
            MAILBOXES.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** While this runs, nobody listens; nor is anybody still talking, whose connection could be used once more. */
    static void whileAway(Runnable action) throws IOException, InterruptedException {
        int port = door.socket().getLocalPort();
        door.close();
        awaitTheLastGoodbye();
        try {
            action.run();
        } finally {
            door = open(port);
        }
    }

    private static void awaitTheLastGoodbye() {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (CONVERSATIONS.get() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Somebody is still talking");
            }
            Thread.onSpinWait();
        }
    }

    /** While this runs, every mail is refused when its recipient is named. */
    public static void whileRefusing(Runnable action) {
        whileBehaving(Behaviour.REFUSING, action);
    }

    /** While this runs, mails are taken in full, and then the connection ends without a word. */
    public static void whileDyingAfterTheLastByte(Runnable action) {
        whileBehaving(Behaviour.DYING_AFTER_THE_LAST_BYTE, action);
    }

    private static void whileBehaving(Behaviour badly, Runnable action) {
        behaviour = badly;
        try {
            action.run();
        } finally {
            behaviour = Behaviour.GOOD;
        }
    }

    private static Thread inBackground(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void serve(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                CONVERSATIONS.incrementAndGet();
                inBackground(() -> converse(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private static void converse(Socket client) {
        try (client) {
            Thread.sleep(MOMENT_MILLIS);
            if (behaviour == Behaviour.GOOD) {
                forward(client);
            } else {
                answerBadly(client);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            return; // the other side hung up
        } finally {
            CONVERSATIONS.decrementAndGet();
        }
    }

    private static void forward(Socket client) throws IOException {
        try (Socket server =
                new Socket(InetAddress.getLoopbackAddress(), MAILBOXES.getSmtp().getPort())) {
            inBackground(() -> pass(client, server));
            server.getInputStream().transferTo(client.getOutputStream());
        }
    }

    private static void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            return; // the other side hung up
        }
    }

    private static void answerBadly(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 localhost");
        boolean text = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (text) {
                if (line.equals(".")) {
                    return;
                }
            } else if (command.startsWith("RCPT") && behaviour == Behaviour.REFUSING) {
                say(client, "451 4.3.0 Try again later");
            } else if (command.equals("DATA")) {
                say(client, "354 Go on");
                text = true;
            } else if (command.equals("QUIT")) {
                say(client, "221 Bye");
                return;
            } else {
                say(client, "250 OK");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
