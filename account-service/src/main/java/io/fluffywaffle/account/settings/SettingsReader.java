package io.fluffywaffle.account.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.fluffywaffle.account.account.AccountSettings;
import io.fluffywaffle.account.account.FrequencyCap;
import io.fluffywaffle.account.account.QuietHours;
import io.fluffywaffle.defaults.validation.Languages;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wrote as settings, or says everything that is wrong with it. */
final class SettingsReader {

	private static final int SHORTEST_RETENTION = 30;

	private static final int LONGEST_RETENTION = 3650;

	private static final int MOST_SEGMENTS = 1_000_000;

	private static final int MOST_TEXTS = 1000;

	private static final int MOST_HOURS = 720;

	private static final int FASTEST = 100;

	private static final int MOST_LANGUAGES = 20;

	private final Faults faults = new Faults();

	private SettingsReader() {
	}

	/**
	 * The settings, with the keyword replies of those before.
	 * @throws UnusableSettings when something is wrong
	 */
	static AccountSettings read(SettingsDraft draft, AccountSettings before) {
		SettingsReader reader = new SettingsReader();
		AccountSettings settings = reader.settings(draft, before);
		reader.faults.throwIfAny();
		return settings;
	}

	private AccountSettings settings(SettingsDraft draft, AccountSettings before) {
		return new AccountSettings(new BusinessHoursReader(this.faults).read("businessHours", draft.businessHours()),
				this.faults.text("afterHoursReply", draft.afterHoursReply()),
				this.faults.text("welcome", draft.welcome()), draft.optOutAnsweredBy(),
				texts("stopTexts", draft.stopTexts()), texts("helpTexts", draft.helpTexts()),
				quietHours("quietHours", draft.quietHours()), cap("frequencyCap", draft.frequencyCap()),
				this.faults.number("dailyStop", draft.dailyStop(), 1, MOST_SEGMENTS),
				this.faults.positive("pace", draft.pace(), FASTEST),
				this.faults.number("retentionDays", draft.retentionDays(), SHORTEST_RETENTION, LONGEST_RETENTION),
				before.keywordReplies());
	}

	private Map<String, String> texts(String place, @Nullable Map<String, @Nullable String> drafts) {
		Map<String, String> texts = new TreeMap<>();
		if (drafts == null || !this.faults.isAtMost(place, List.copyOf(drafts.keySet()), MOST_LANGUAGES)) {
			return texts;
		}
		drafts.forEach((language, draft) -> {
			String field = place + "." + language;
			String text = this.faults.text(field, draft);
			if (!Languages.isKnown(language)) {
				this.faults.add(field, "is not a known language, for example en or pt-BR");
			}
			else if (text == null) {
				this.faults.add(field, "is missing");
			}
			else if (texts.put(Locale.forLanguageTag(language).toLanguageTag(), text) != null) {
				this.faults.add(field, "is there already");
			}
		});
		return texts;
	}

	private @Nullable QuietHours quietHours(String place, @Nullable HoursDraft draft) {
		if (draft == null) {
			return null;
		}
		TimesOfDay times = new TimesOfDay(this.faults);
		String from = times.time(place + ".from", draft.from());
		String to = times.time(place + ".to", draft.to());
		if (from == null || to == null) {
			return null;
		}
		if (from.equals(to)) {
			this.faults.add(place + ".to", "has to differ from the beginning");
		}
		return new QuietHours(from, to);
	}

	private @Nullable FrequencyCap cap(String place, @Nullable FrequencyCapDraft draft) {
		return (draft == null) ? null
				: new FrequencyCap(this.faults.count(place + ".texts", draft.texts(), 1, MOST_TEXTS),
						this.faults.count(place + ".hours", draft.hours(), 1, MOST_HOURS));
	}

}
