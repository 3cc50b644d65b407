package io.interlace.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What clients asked for and what they were told, of one round. */
final class ClientLog {

    private final Map<Operation, List<Answer>> entries = new LinkedHashMap<>();

    /** An operation with all answers it got, in order. */
    record Entry(Operation operation, List<Answer> answers) {

        /** Told once is told; what is not known to have failed each time may have been done. */
        Outcome outcome() {
            if (has(Outcome.ACKNOWLEDGED)) {
                return Outcome.ACKNOWLEDGED;
            }
            return has(Outcome.UNKNOWN) ? Outcome.UNKNOWN : Outcome.FAILED;
        }

        private boolean has(Outcome outcome) {
            return answers.stream().anyMatch(answer -> answer.outcome() == outcome);
        }
    }

    synchronized void add(Operation operation, Answer answer) {
        entries.computeIfAbsent(operation, anew -> new ArrayList<>()).add(answer);
    }

    synchronized List<Entry> entries() {
        return entries.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    List<Entry> of(Operation.Kind kind) {
        return entries().stream()
                .filter(entry -> entry.operation().kind() == kind)
                .toList();
    }

    long count(Outcome outcome) {
        return entries().stream().filter(entry -> entry.outcome() == outcome).count();
    }

    /** The first acknowledgement of something that was asked for after a moment. */
    synchronized Optional<Instant> firstDoneAfter(Instant moment) {
        return entries.values().stream()
                .flatMap(List::stream)
                .filter(answer -> answer.acknowledged() && answer.sentAt().isAfter(moment))
                .map(Answer::at)
                .min(Instant::compareTo);
    }
}
