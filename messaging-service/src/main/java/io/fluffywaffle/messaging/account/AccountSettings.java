package io.fluffywaffle.messaging.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fluffywaffle.messaging.hours.BusinessHours;
import io.fluffywaffle.messaging.hours.QuietHours;
import org.jspecify.annotations.Nullable;

/**
 * What an account wants of its texts; null is "none of that".
 *
 * @param businessHours null: always open
 * @param stopTexts by language, as are the {@code helpTexts}
 * @param dailyStop segments that may leave on a day of the account
 * @param pace segments per second and number
 */
public record AccountSettings(@Nullable BusinessHours businessHours, @Nullable String afterHoursReply,
		@Nullable String welcome, OptOutAnswers optOutAnsweredBy, Map<String, String> stopTexts,
		Map<String, String> helpTexts, @Nullable QuietHours quietHours, @Nullable FrequencyCap frequencyCap,
		@Nullable Integer dailyStop, @Nullable BigDecimal pace, @Nullable Integer retentionDays,
		List<KeywordReply> keywordReplies) {

	/** An account that wants nothing in particular. */
	public static final AccountSettings NONE = new AccountSettings(null, null, null, OptOutAnswers.CARRIER, Map.of(),
			Map.of(), null, null, null, null, null, List.of());

	private static final String FALLBACK_LANGUAGE = "en";

	public AccountSettings {
		optOutAnsweredBy = Objects.requireNonNullElse(optOutAnsweredBy, OptOutAnswers.CARRIER);
		stopTexts = Objects.requireNonNullElse(stopTexts, Map.of());
		helpTexts = Objects.requireNonNullElse(helpTexts, Map.of());
		keywordReplies = Objects.requireNonNullElse(keywordReplies, List.of());
	}

	/** At most so many texts to a person in so many hours. */
	public record FrequencyCap(int texts, int hours) {
	}

	/** Who confirms STOP and answers HELP. */
	public enum OptOutAnswers {

		CARRIER, WAFFLE;

		/** The name in JSON. */
		@JsonValue
		public String text() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Whether there are times at which texts to a person are kept back. */
	public boolean keepsBack() {
		return this.quietHours != null || this.frequencyCap != null;
	}

	/** The one of texts by language that fits: {@code es-MX}, {@code es}, {@code en}. */
	public static Optional<String> inLanguage(Map<String, String> texts, String language) {
		String general = Locale.forLanguageTag(language).getLanguage();
		return Optional.ofNullable(texts.get(language))
			.or(() -> Optional.ofNullable(texts.get(general)))
			.or(() -> Optional.ofNullable(texts.get(FALLBACK_LANGUAGE)));
	}

}
