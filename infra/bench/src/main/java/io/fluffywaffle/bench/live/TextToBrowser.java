package io.fluffywaffle.bench.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fluffywaffle.bench.Figure;
import io.fluffywaffle.bench.inbound.Webhooks;
import io.fluffywaffle.bench.stack.BenchAccount;
import io.fluffywaffle.bench.stack.Stack;
import io.fluffywaffle.bench.stack.Wait;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * From the first byte of Twilio's webhook to the event in an open inbox, at 20 texts a
 * second.
 */
public final class TextToBrowser {

	private static final int TEXTS = 400;

	private static final Duration EVERY = Duration.ofMillis(50);

	private static final Pattern NUMBER = Pattern.compile("\"body\":\"Live (\\d+)\"");

	private TextToBrowser() {
	}

	/** Measures, beside a record's round trip through the same Kafka. */
	public static List<Figure> measure(Stack stack) throws Exception {
		Histogram floor = KafkaRoundTrip.measure(stack.kafka());
		BenchAccount account = BenchAccount.open(stack);
		Webhooks webhooks = new Webhooks(stack, account);
		Map<Long, Long> begun = new ConcurrentHashMap<>();
		Histogram micros = new ConcurrentHistogram(60_000_000L, 3);
		try (InboxStream _ = new InboxStream(stack, account, (line) -> record(line, begun, micros))) {
			for (long text = 0; text < TEXTS; text++) {
				begun.put(text, System.nanoTime());
				webhooks.post(text, "Live " + text);
				LockSupport.parkNanos(EVERY.toNanos());
			}
			Wait.until("every text is in the inbox", Duration.ofSeconds(30), begun::isEmpty);
		}
		String roundTrip = "one record through Kafka";
		return List.of(new Figure("text to browser, median", millis(micros, 50), roundTrip, millis(floor, 50), "ms"),
				new Figure("text to browser, p99", millis(micros, 99), roundTrip, millis(floor, 99), "ms"));
	}

	private static void record(String line, Map<Long, Long> begun, Histogram micros) {
		Matcher number = NUMBER.matcher(line);
		if (number.find()) {
			Long begin = begun.remove(Long.valueOf(number.group(1)));
			if (begin != null) {
				micros.recordValue((System.nanoTime() - begin) / 1000);
			}
		}
	}

	private static double millis(Histogram micros, double percentile) {
		return micros.getValueAtPercentile(percentile) / 1000.0;
	}

}
