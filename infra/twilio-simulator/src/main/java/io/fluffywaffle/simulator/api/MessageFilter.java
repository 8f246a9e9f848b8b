package io.fluffywaffle.simulator.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.message.Message;
import io.fluffywaffle.simulator.message.Times;
import io.fluffywaffle.simulator.sending.Phones;
import io.fluffywaffle.simulator.web.Form;

/**
 * Filters of a message list: To, From and DateSent with {@code <} or {@code >}, which
 * include their bound. What has not been sent matches no DateSent filter.
 */
final class MessageFilter {

	private MessageFilter() {
	}

	static Predicate<Message> of(Form query) {
		return phone(query, "To", Message::to).and(phone(query, "From", (message) -> String.valueOf(message.from())))
			.and(sent(query, "DateSent", (sent, span) -> !sent.isBefore(span.start()) && sent.isBefore(span.end())))
			.and(sent(query, "DateSent<", (sent, span) -> sent.isBefore(span.end())))
			.and(sent(query, "DateSent>", (sent, span) -> !sent.isBefore(span.start())));
	}

	private static Predicate<Message> phone(Form query, String name, Function<Message, String> value) {
		return query.given(name)
			.map((text) -> Phones.normal(text).orElse(text))
			.<Predicate<Message>>map((wanted) -> (message) -> value.apply(message).equals(wanted))
			.orElse((message) -> true);
	}

	private static Predicate<Message> sent(Form query, String name, BiPredicate<Instant, Span> rule) {
		return query.given(name)
			.map(Span::parse)
			.<Predicate<Message>>map((span) -> (message) -> Optional.ofNullable(message.progress().sentAt())
				.filter((sent) -> rule.test(sent, span))
				.isPresent())
			.orElse((message) -> true);
	}

	/** A day, or the second a time names. */
	private record Span(Instant start, Instant end) {

		static Span parse(String text) {
			try {
				if (text.length() == 10) {
					Instant day = LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
					return new Span(day, day.plus(1, ChronoUnit.DAYS));
				}
				Instant second = Times.parse(text).truncatedTo(ChronoUnit.SECONDS);
				return new Span(second, second.plusSeconds(1));
			}
			catch (DateTimeException ex) {
				throw TwilioErrors.refuse(20422, "DateSent");
			}
		}

	}

}
