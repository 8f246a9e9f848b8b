package io.fluffywaffle.client.importing;

/**
 * What a column can be used for; besides, {@code field:<key>} is a field of the account.
 */
final class Target {

	static final String PHONE = "phone";

	static final String NAME = "name";

	static final String FIRST_NAME = "first-name";

	static final String LAST_NAME = "last-name";

	static final String EMAIL = "email";

	static final String LANGUAGE = "language";

	static final String TIME_ZONE = "time-zone";

	static final String TAGS = "tags";

	static final String NOTE = "note";

	static final String SKIP = "skip";

	static final String FIELD = "field:";

	private Target() {
	}

}
