package io.fluffywaffle.client.enrolment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import org.jspecify.annotations.Nullable;

/**
 * How an account takes clients in.
 *
 * @param open whether strangers may enrol at all
 * @param consentWords what people agree to
 * @param codeText the text with the code, at {@code {code}}; null for the usual one
 * @param confirmation the text to new clients, with their page at {@code {link}}; null
 * for the usual one
 * @param countries ISO 3166-1 alpha-2: phones of other countries get no codes
 * @param dailyCodes how many codes the account pays for a day (UTC)
 * @param groupId the group that new clients come into
 * @param joinWords what somebody texts to become a client
 * @param yesWords what they answer to say that they mean it
 */
public record EnrolmentSettings(boolean open, @Nullable String intro, String consentWords, @Nullable String codeText,
		@Nullable String confirmation, List<String> languages, List<String> countries, int dailyCodes,
		@Nullable UUID groupId, List<String> joinWords, List<String> yesWords) {

	private static final String ACCOUNT = "{account}";

	private static final String LINK = "{link}";

	private static final String WORDS = "I agree to get texts from {account}. Message and data rates may apply. "
			+ "Reply STOP at any time to get no more.";

	private static final String CODE = "{code} is your code for {account}. It is good for 10 minutes. "
			+ "Nobody from {account} will ask you for it.";

	private static final String CONFIRMATION = "You get texts from {account} now. Your page: {link} "
			+ "Reply STOP to get no more.";

	private static final int DAILY_CODES = 200;

	/** What an account begins with. */
	static EnrolmentSettings of(AccountFace account) {
		return new EnrolmentSettings(false, null, WORDS.replace(ACCOUNT, account.name()), null, null,
				List.of(account.language()), List.of(account.country()), DAILY_CODES, null, List.of("JOIN"),
				List.of("YES"));
	}

	/**
	 * The same on a page with words, a group and a first text of its own.
	 * @param firstText null for the account's confirmation
	 */
	public EnrolmentSettings on(String words, @Nullable UUID group, @Nullable String firstText) {
		return new EnrolmentSettings(this.open, this.intro, words, this.codeText,
				(firstText != null) ? firstText : this.confirmation, this.languages, this.countries, this.dailyCodes,
				group, this.joinWords, this.yesWords);
	}

	/** The text with a code, the code still at {@code {code}}. */
	public String codeWords(AccountFace account) {
		return Objects.requireNonNullElse(this.codeText, CODE).replace(ACCOUNT, account.name());
	}

	/** The text to a new client, the link still at {@code {link}}. */
	public String confirmationWords(AccountFace account) {
		return Objects.requireNonNullElse(this.confirmation, CONFIRMATION).replace(ACCOUNT, account.name());
	}

	/** Puts a link into the words. */
	public static String linked(String words, String link) {
		return words.replace(LINK, link);
	}

}
