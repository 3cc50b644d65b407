package io.interlace;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own driver, which notes every statement that runs through it, whoever sent it, and with which values. */
public final class RecordingDriver implements Driver {

    /** A statement that ran. */
    public record Ran(String sql, List<@Nullable Object> values) {}

    private static final Queue<Ran> RAN = new ConcurrentLinkedQueue<>();

    private final Driver driver = ServiceLoader.load(Driver.class).stream()
            .filter(found -> found.type().getName().equals("org.postgresql.Driver"))
            .findFirst()
            .orElseThrow()
            .get();

    /** What ran since this was last asked. */
    public static List<Ran> ran() {
        List<Ran> all = new ArrayList<>();
        for (Ran ran = RAN.poll(); ran != null; ran = RAN.poll()) {
            all.add(ran);
        }
        return all;
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        Connection connection = driver.connect(url, properties);
        return connection == null ? null : noting(Connection.class, connection, null);
    }

    /** @param sql what the statement was prepared with; null for a connection, and for a statement that was not prepared */
    private static <T> T noting(Class<T> type, Object real, @Nullable String sql) {
        SortedMap<Integer, @Nullable Object> values = new TreeMap<>();
        InvocationHandler handler = (proxy, method, arguments) -> {
            String name = method.getName();
            boolean binds = sql != null && name.startsWith("set") && arguments.length > 1;
            if (binds && arguments[0] instanceof Integer position) {
                values.put(position, name.equals("setNull") ? null : arguments[1]);
            } else if (name.equals("addBatch") || (name.startsWith("execute") && !name.equals("executeBatch"))) {
                String text = arguments == null ? sql : (String) arguments[0];
                RAN.add(new Ran(String.valueOf(text), new ArrayList<>(values.values())));
            }
            Object answer;
            try {
                answer = method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (answer instanceof PreparedStatement prepared && real instanceof Connection) {
                return noting(PreparedStatement.class, prepared, (String) arguments[0]);
            }
            return answer instanceof Statement plain && real instanceof Connection
                    ? noting(Statement.class, plain, null)
                    : answer;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driver.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return driver.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(RecordingDriver.class.getName());
    }
}
