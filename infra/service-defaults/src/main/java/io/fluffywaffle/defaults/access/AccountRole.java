package io.fluffywaffle.defaults.access;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a user is in an account; a later one includes the earlier ones. */
public enum AccountRole {

	/** Sees everything that members see and changes nothing. */
	@JsonProperty("read-only")
	READ_ONLY("read-only"),

	/** Texts with clients. */
	@JsonProperty("member")
	MEMBER("member"),

	/** Leads members: assigns, approves, reports. */
	@JsonProperty("supervisor")
	SUPERVISOR("supervisor"),

	/** Decides about the account itself. */
	@JsonProperty("owner")
	OWNER("owner");

	private final String text;

	AccountRole(String text) {
		this.text = text;
	}

	/** The role that has this name in events, tables and requests. */
	public static AccountRole of(String text) {
		return Arrays.stream(values())
			.filter((role) -> role.text.equals(text))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No role is called " + text));
	}

	/** Its name in events, tables and requests. */
	public String text() {
		return this.text;
	}

	/** Whether somebody with this role may do what needs the other. */
	public boolean covers(AccountRole needed) {
		return compareTo(needed) >= 0;
	}

}
