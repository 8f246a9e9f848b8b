package io.fluffywaffle.client.merge;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Why two clients may be one person; each is looked for in an order of its own. */
public enum DuplicateReason {

	/** The same number, written as another country or with a digit in front. */
	@JsonProperty("same-phone")
	SAME_PHONE("right(phone, 9)", "true") {

		@Override
		boolean near(String one, String other) {
			return one.equals(other);
		}

	},

	/** The same mail address. */
	@JsonProperty("same-mail")
	SAME_MAIL("lower(email)", "email is not null") {

		@Override
		boolean near(String one, String other) {
			return one.equals(other);
		}

	},

	/** Nearly the same name, also with its words in another order. */
	@JsonProperty("near-name")
	NEAR_NAME("name_key(sort_name)", "true") {

		@Override
		boolean near(String one, String other) {
			int typos = (Math.min(one.length(), other.length()) >= LONG_NAME) ? 2 : 1;
			return one.length() >= SHORTEST_NAME && new LevenshteinDistance(typos).apply(one, other) >= 0;
		}

	};

	private static final int SHORTEST_NAME = 6;

	private static final int LONG_NAME = 12;

	private final String key;

	private final String condition;

	DuplicateReason(String key, String condition) {
		this.key = key;
		this.condition = condition;
	}

	/** Whether clients with these keys may be one person. */
	abstract boolean near(String one, String other);

	/** What they are sorted by, in SQL about a client. */
	String key() {
		return this.key;
	}

	/** Who has such a key. */
	String condition() {
		return this.condition;
	}

}
