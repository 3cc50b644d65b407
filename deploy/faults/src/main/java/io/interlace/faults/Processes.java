package io.interlace.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Processes that we start, and nothing else. None outlives this one. */
final class Processes {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Processes() {}

    static Process start(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> killAll(process)));
            return process;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot run " + command.get(0), e);
        }
    }

    /** SIGKILL for a process and all it has started, which they cannot do anything about. */
    static void killAll(Process process) {
        List<ProcessHandle> family = family(process);
        family.forEach(ProcessHandle::destroyForcibly);
        await(process);
    }

    /** Sends a signal to a process and all it has started. */
    static void signal(String name, Process process) {
        List<String> command = Stream.concat(
                        Stream.of("kill", "-" + name),
                        family(process).stream().map(member -> Long.toString(member.pid())))
                .toList();
        try {
            int result = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (result != 0 && process.isAlive()) {
                throw new IllegalStateException(command + " answered " + result);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<ProcessHandle> family(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** Waits until a process has ended. */
    static void await(Process process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Process " + process.pid() + " does not end", e);
        }
    }
}
