package io.fluffywaffle.account.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How an account texts. Null, or nothing in a list, means: no such rule.
 *
 * @param businessHours null: always open
 * @param stopTexts by language, BCP 47
 * @param helpTexts by language, BCP 47
 * @param dailyStop segments that are sent on one day at most
 * @param pace segments per second and number
 * @param retentionDays after how many days texts are erased
 * @param keywordReplies the first that matches counts
 */
public record AccountSettings(@Nullable BusinessHours businessHours, @Nullable String afterHoursReply,
		@Nullable String welcome, OptOutAnswer optOutAnsweredBy, Map<String, String> stopTexts,
		Map<String, String> helpTexts, @Nullable QuietHours quietHours, @Nullable FrequencyCap frequencyCap,
		@Nullable Integer dailyStop, @Nullable BigDecimal pace, @Nullable Integer retentionDays,
		List<KeywordReply> keywordReplies) {

	/** What a new account has. */
	public static final AccountSettings NONE = new AccountSettings(null, null, null, null, null, null, null, null, null,
			null, null, null);

	/** Completes what is absent. */
	public AccountSettings(@Nullable BusinessHours businessHours, @Nullable String afterHoursReply,
			@Nullable String welcome, @Nullable OptOutAnswer optOutAnsweredBy, @Nullable Map<String, String> stopTexts,
			@Nullable Map<String, String> helpTexts, @Nullable QuietHours quietHours,
			@Nullable FrequencyCap frequencyCap, @Nullable Integer dailyStop, @Nullable BigDecimal pace,
			@Nullable Integer retentionDays, @Nullable List<KeywordReply> keywordReplies) {
		this.businessHours = businessHours;
		this.afterHoursReply = afterHoursReply;
		this.welcome = welcome;
		this.optOutAnsweredBy = (optOutAnsweredBy != null) ? optOutAnsweredBy : OptOutAnswer.CARRIER;
		this.stopTexts = (stopTexts != null) ? new TreeMap<>(stopTexts) : new TreeMap<>();
		this.helpTexts = (helpTexts != null) ? new TreeMap<>(helpTexts) : new TreeMap<>();
		this.quietHours = quietHours;
		this.frequencyCap = frequencyCap;
		this.dailyStop = dailyStop;
		this.pace = pace;
		this.retentionDays = retentionDays;
		this.keywordReplies = (keywordReplies != null) ? List.copyOf(keywordReplies) : List.of();
	}

	/** The same with other keyword replies. */
	public AccountSettings replying(List<KeywordReply> replies) {
		return new AccountSettings(this.businessHours, this.afterHoursReply, this.welcome, this.optOutAnsweredBy,
				this.stopTexts, this.helpTexts, this.quietHours, this.frequencyCap, this.dailyStop, this.pace,
				this.retentionDays, replies);
	}

	/** The same with nothing that is given to this user. */
	AccountSettings without(UUID assignee) {
		return replying(this.keywordReplies.stream().map((reply) -> reply.without(assignee)).toList());
	}

}
