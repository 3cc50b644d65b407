package io.interlace.faults;

import java.time.Duration;
import java.util.Random;

/** What breaks. Each is over when the call returns: everything has been put back, though not yet recovered. */
enum Fault {
    /** Both instances end by SIGKILL. */
    SERVICE_KILLED(1, Database.STAYS) {
        @Override
        void strike(Round round) {
            killServices(round);
        }
    },

    /** One of two instances ends by SIGKILL; the other goes on. */
    ONE_OF_TWO_KILLED(1, Database.STAYS) {
        @Override
        void strike(Round round) {
            Service service = round.laboratory().anyService(round.random());
            service.kill();
            pause(round.random(), 300, 1_000);
            service.start();
            service.awaitReady();
        }
    },

    /** All processes of PostgreSQL end by SIGKILL. */
    DATABASE_KILLED(1, Database.AWAY) {
        @Override
        void strike(Round round) {
            round.laboratory().postgres().kill();
            pause(round.random(), 1_500, 3_500);
            round.databaseComesBack();
            round.laboratory().postgres().start();
        }
    },

    /** PostgreSQL keeps its connections and does not answer for a while. */
    DATABASE_FROZEN(1, Database.STAYS) {
        @Override
        void strike(Round round) {
            freeze(round, 1_500, 4_000);
        }
    },

    /** PostgreSQL keeps its connections and does not answer for longer than anybody waits. */
    DATABASE_FROZEN_LONG(1, Database.AWAY) {
        @Override
        void strike(Round round) {
            int most = (int) Caller.DEADLINE.toMillis();
            freeze(round, most, most + 1_000);
        }
    },

    /** PostgreSQL ends all connections, a few times. */
    CONNECTIONS_TERMINATED(4, Database.STAYS) {
        @Override
        void strike(Round round) {
            for (int i = 0; i < 4; i++) {
                round.laboratory().postgres().terminateConnections();
                pause(round.random(), 100, 500);
            }
        }
    },

    /** The network between service and database breaks all connections and takes no new ones. */
    NETWORK_CUT(1, Database.AWAY) {
        @Override
        void strike(Round round) {
            round.laboratory().network().cut();
            pause(round.random(), 1_500, 3_500);
            round.databaseComesBack();
            round.laboratory().network().mend();
        }
    },

    /** Both instances end by SIGKILL while a large file is being imported. */
    KILLED_IN_IMPORT(1, Database.STAYS) {
        @Override
        void strike(Round round) {
            round.upload();
            round.await("select 1 from import_job where programme_id = ? and state = 'RUNNING' and read_count > 0");
            pause(round.random(), 0, 400);
            killServices(round);
        }
    },

    /** Both instances end by SIGKILL while a mail is being sent. */
    KILLED_IN_MAIL(1, Database.STAYS) {
        @Override
        void strike(Round round) {
            round.askForMails();
            round.await("select 1 from mail where state = 'SENDING' and ?::uuid is not null");
            pause(round.random(), 0, 60);
            killServices(round);
        }
    },

    /** One of two instances is asked to end, and nobody notices. */
    TERMINATED(0, Database.STAYS) {
        @Override
        void strike(Round round) {
            Service service = round.laboratory().anyService(round.random());
            service.terminate();
            service.awaitEnd();
            service.start();
            service.awaitReady();
        }
    };

    /** Whether readiness must go down. */
    enum Database {
        STAYS,
        AWAY
    }

    private final int blows;
    private final Database database;

    Fault(int blows, Database database) {
        this.blows = blows;
        this.database = database;
    }

    abstract void strike(Round round);

    /** How often each instance may have been interrupted in whatever it did. */
    int blows() {
        return blows;
    }

    boolean takesDatabaseAway() {
        return database == Database.AWAY;
    }

    private static void killServices(Round round) {
        var services = round.laboratory().services();
        services.forEach(Service::kill);
        pause(round.random(), 100, 600);
        services.forEach(Service::start);
        services.forEach(Service::awaitReady);
    }

    private static void freeze(Round round, int leastMillis, int mostMillis) {
        round.laboratory().postgres().freeze();
        pause(round.random(), leastMillis, mostMillis);
        round.databaseComesBack();
        round.laboratory().postgres().thaw();
    }

    private static void pause(Random random, int leastMillis, int mostMillis) {
        Patience.pause(Duration.ofMillis(leastMillis + random.nextInt(mostMillis - leastMillis))
                .toMillis());
    }
}
