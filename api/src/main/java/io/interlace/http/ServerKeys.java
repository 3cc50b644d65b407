package io.interlace.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/** Secrets of the installation, one for each purpose: made when first needed, kept in the database, shared by all nodes. */
@ApplicationScoped
public class ServerKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final DataSource dataSource;
    private final Map<String, SecretKeySpec> keys = new ConcurrentHashMap<>();

    ServerKeys(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A keyed digest (HMAC-SHA-256) that nobody without the database can make or check. */
    public byte[] hmac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.computeIfAbsent(purpose, this::load));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private SecretKeySpec load(String purpose) {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into server_key (purpose, key) values (?, ?) on conflict do nothing");
                var select = connection.prepareStatement("select key from server_key where purpose = ?")) {
            insert.setString(1, purpose);
            insert.setBytes(2, fresh);
            insert.executeUpdate();
            select.setString(1, purpose);
            try (var rows = select.executeQuery()) {
                rows.next();
                return new SecretKeySpec(rows.getBytes(1), ALGORITHM);
            }
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }
}
