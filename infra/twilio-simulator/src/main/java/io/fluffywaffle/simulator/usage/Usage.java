package io.fluffywaffle.simulator.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.fluffywaffle.simulator.log.EventLog;
import io.fluffywaffle.simulator.log.Journal;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.message.Direction;
import io.fluffywaffle.simulator.message.Message;

/** Counts texts when they begin, apart from the messages, which may be deleted. */
public final class Usage {

	private final Queue<UsageLine> lines = new ConcurrentLinkedQueue<>();

	private final Journal.Topic<UsageLine> journal;

	private final EventLog log;

	public Usage(Journal journal, EventLog log) {
		this.journal = journal.topic("usage", UsageLine.class, this.lines::add);
		this.log = log;
	}

	public void count(Message message) {
		UsageLine line = new UsageLine(message.sid(), message.accountSid(), message.direction(),
				message.content().segments(), !message.content().media().isEmpty(), message.createdAt());
		this.journal.append(line);
		this.lines.add(line);
	}

	/** The months of all matching accounts; both days belong to it. */
	public List<MonthOfUsage> between(LocalDate from, LocalDate to, Predicate<String> account) {
		Set<String> unbilled = this.log.all()
			.filter((entry) -> entry.kind() == LogEntry.Kind.FAILED || entry.kind() == LogEntry.Kind.CANCELED)
			.map((entry) -> String.valueOf(entry.sid()))
			.collect(Collectors.toSet());
		return this.lines.stream()
			.filter((line) -> account.test(line.account()) && !day(line).isBefore(from) && !day(line).isAfter(to))
			.collect(Collectors.groupingBy((line) -> Map.entry(line.account(), YearMonth.from(day(line)))))
			.entrySet()
			.stream()
			.map((group) -> month(group.getKey(), group.getValue(), unbilled))
			.sorted(Comparator.comparing(MonthOfUsage::account).thenComparing(MonthOfUsage::month))
			.toList();
	}

	private static MonthOfUsage month(Map.Entry<String, YearMonth> key, List<UsageLine> lines, Set<String> unbilled) {
		List<UsageLine> accepted = of(lines, Direction.OUTBOUND_API);
		return new MonthOfUsage(key.getKey(), key.getValue().toString(), Counts.of(accepted),
				Counts.of(accepted.stream().filter((line) -> !unbilled.contains(line.sid())).toList()),
				Counts.of(of(lines, Direction.OUTBOUND_REPLY)), Counts.of(of(lines, Direction.INBOUND)));
	}

	private static List<UsageLine> of(List<UsageLine> lines, Direction direction) {
		return lines.stream().filter((line) -> line.direction() == direction).toList();
	}

	private static LocalDate day(UsageLine line) {
		return LocalDate.ofInstant(line.at(), ZoneOffset.UTC);
	}

}
