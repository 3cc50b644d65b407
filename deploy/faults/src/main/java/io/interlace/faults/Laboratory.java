package io.interlace.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A database, two instances of the service on it, a mail server, and the network between them: all ours to break. */
final class Laboratory implements AutoCloseable {

    private static final String FIRST_LEAD = "first.lead@example.org";

    private final Path home;
    private final Postgres postgres;
    private final Passage network;
    private final Mailbox mailbox = new Mailbox();
    private final List<Service> services;
    private final List<Watch> watches;
    private final Caller caller = new Caller();
    private final Session session;

    private Laboratory(Path home) {
        this.home = home;
        postgres = Postgres.in(home.resolve("postgresql"));
        postgres.start();
        network = new Passage(postgres.port(), 0);
        Map<String, String> settings = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + network.port() + "/postgres",
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres",
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", Integer.toString(mailbox.port()),
                "QUARKUS_SHUTDOWN_DELAY", "2S",
                "INTERLACE_MAIL_EVERY", "0.5s",
                "INTERLACE_INVITATIONS_EVERY", "0.5s",
                "INTERLACE_FIRST_LEAD", FIRST_LEAD,
                "INTERLACE_PUBLIC_URL", "https://interlace.example.org");
        services = List.of(new Service("first", home, settings), new Service("second", home, settings));
        services.forEach(Service::start);
        services.forEach(Service::awaitReady);
        watches = services.stream().map(Watch::new).toList();
        session = new Session(caller, () -> services.get(0).root());
        session.signIn(FIRST_LEAD, mailbox);
    }

    /** Starts everything, in a directory of which only the logs are left at the end. */
    static Laboratory open() {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            return new Laboratory(
                    Files.createTempDirectory(target, "laboratory-").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Postgres postgres() {
        return postgres;
    }

    Passage network() {
        return network;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    List<Service> services() {
        return services;
    }

    List<Watch> watches() {
        return watches;
    }

    Service anyService(Random random) {
        return services.get(random.nextInt(services.size()));
    }

    /** Before a round: everything is there, and the session lasts. */
    void settle() {
        services.forEach(Service::awaitReady);
        watches.forEach(Watch::forget);
        session.renew();
    }

    /** Sends a call to an instance that says it is ready, or to any when none does. */
    Answer send(Random random, Call call) {
        List<Watch> ready = watches.stream().filter(Watch::ready).toList();
        List<Watch> some = ready.isEmpty() ? watches : ready;
        return caller.send(some.get(random.nextInt(some.size())).service().root(), session.signed(call));
    }

    /** The call, by who is signed in. */
    Call signed(Call call) {
        return session.signed(call);
    }

    @Override
    public void close() {
        watches.forEach(Watch::close);
        services.forEach(Service::kill);
        network.close();
        mailbox.close();
        postgres.close();
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.toString().endsWith(".log"))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
