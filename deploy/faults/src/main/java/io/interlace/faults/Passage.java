package io.interlace.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A piece of network that can be cut: passes bytes between a port of its own and another one of the loopback address. */
final class Passage implements AutoCloseable {

    private final int target;
    private final int greetingMillis;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket door;

    /** @param greetingMillis how long connecting takes, as in a network of some length */
    Passage(int target, int greetingMillis) {
        this.target = target;
        this.greetingMillis = greetingMillis;
        door = listen(0);
        port = door.getLocalPort();
    }

    int port() {
        return port;
    }

    private ServerSocket listen(int at) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 200);
            inBackground(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends every connection that passes, and lets nobody connect until {@link #mend}. */
    void cut() {
        close();
    }

    void mend() {
        door = listen(port);
    }

    @Override
    public void close() {
        closeQuietly(door);
        open.forEach(Passage::closeQuietly);
        open.clear();
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket near = socket.accept();
                inBackground(() -> connect(socket, near));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void connect(ServerSocket through, Socket near) {
        open.add(near);
        try {
            Patience.pause(greetingMillis);
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(far);
            if (through.isClosed()) { // cut meanwhile
                closeQuietly(near);
                closeQuietly(far);
            }
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            inBackground(() -> pass(near, far));
            pass(far, near);
        } catch (IOException e) {
            closeQuietly(near);
        }
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            return; // the other side hung up, which finally passes on
        } finally {
            closeQuietly(from);
            closeQuietly(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "passage");
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException("Closing a socket fails only when it cannot be closed", e);
        }
    }
}
