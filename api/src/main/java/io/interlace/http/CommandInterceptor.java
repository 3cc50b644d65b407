package io.interlace.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs a {@link Command} in its transaction, once for each Idempotency-Key. */
@Command
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class CommandInterceptor {

    private final DataSource dataSource;
    private final Idempotency idempotency;
    private final ObjectMapper json;
    private final Clock clock;

    CommandInterceptor(DataSource dataSource, Idempotency idempotency, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.idempotency = idempotency;
        this.json = json;
        this.clock = clock;
    }

    @AroundInvoke
    @Nullable
    Object run(InvocationContext command) throws Exception {
        String key = idempotency.key();
        UUID caller = idempotency.caller();
        return QuarkusTransaction.joiningExisting().call(() -> {
            if (key == null || caller == null) {
                return command.proceed();
            }
            return once(command, caller, key);
        });
    }

    private @Nullable Object once(InvocationContext command, UUID caller, String key) throws Exception {
        try (var connection = dataSource.getConnection()) {
            lock(connection, caller, key);
            try (var select = connection.prepareStatement(
                    "select request_hash, answer from idempotent_answer where caller_id = ? and path = ? and key = ?")) {
                select.setObject(1, caller);
                select.setString(2, idempotency.path());
                select.setString(3, key);
                try (var rows = select.executeQuery()) {
                    if (rows.next()) {
                        return replay(command, rows.getBytes(1), rows.getString(2));
                    }
                }
            }
        }
        Object answer = command.proceed();
        store(caller, key, answer instanceof HoldsSecret holder ? holder.withoutSecret() : answer);
        return answer;
    }

    /** One advisory lock for each key: a second request with it is told to wait, on whichever node it arrives. */
    private void lock(Connection connection, UUID caller, String key) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, caller + "\n" + idempotency.path() + "\n" + key);
            try (var rows = lock.executeQuery()) {
                rows.next();
                if (!rows.getBoolean(1)) {
                    throw new Problem(
                                    ProblemType.IDEMPOTENCY_KEY_IN_USE,
                                    ProblemType.IDEMPOTENCY_KEY_IN_USE.explanation())
                            .withHeader("Retry-After", "1");
                }
            }
        }
    }

    private @Nullable Object replay(InvocationContext command, byte[] hash, @Nullable String answer)
            throws JsonProcessingException {
        if (!Arrays.equals(hash, idempotency.requestHash())) {
            throw new Problem(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key came first with another body. Nothing was changed by this request.");
        }
        idempotency.replayed();
        Class<?> type = command.getMethod().getReturnType();
        if (type == void.class) {
            return null;
        }
        if (answer == null) {
            throw new Problem(ProblemType.GONE, "The first answer spoke of somebody who has been erased since.");
        }
        return json.readValue(answer, type);
    }

    private void store(UUID caller, String key, @Nullable Object answer) throws SQLException, JsonProcessingException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into idempotent_answer"
                        + " (caller_id, path, key, request_hash, answer, created_at) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, caller);
            insert.setString(2, idempotency.path());
            insert.setString(3, key);
            insert.setBytes(4, idempotency.requestHash());
            insert.setString(5, answer == null ? null : json.writeValueAsString(answer));
            insert.setTimestamp(6, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }

    /** A digest that has begun with the media type, of which length and bytes count, so that no two requests look alike. */
    static MessageDigest digest(String mediaType) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] media = mediaType.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(media.length).array());
            digest.update(media);
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
