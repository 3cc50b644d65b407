package io.interlace;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.interlace.http.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What comes to the same row at the same moment, in an order that is known. */
public record LockQueue(Database database) {

    private static final String WAITING =
            "select distinct pid from pg_locks where locktype in ('transactionid', 'tuple') and not granted";

    /**
     * Holds a row until all of these wait, one behind the other, or have gone past it.
     *
     * @param row from and where
     * @return what came of each
     */
    @SafeVarargs
    public final <T> List<T> behind(String row, String id, Supplier<T>... commands) {
        List<CompletableFuture<T>> running = QuarkusTransaction.requiringNew().call(() -> {
            database.list("select 1 from " + row + " = ?::uuid for update", found -> 1, id);
            List<CompletableFuture<T>> begun = new ArrayList<>();
            for (Supplier<T> command : commands) {
                begun.add(CompletableFuture.supplyAsync(command));
                untilItWaits(begun);
            }
            return begun;
        });
        return running.stream().map(CompletableFuture::join).toList();
    }

    private <T> void untilItWaits(List<CompletableFuture<T>> begun) {
        assertFalse(begun.get(0).isDone(), "the first waits for the row");
        while (database.list(WAITING, row -> 1).size()
                < begun.stream().filter(one -> !one.isDone()).count()) {
            Thread.onSpinWait();
        }
    }
}
