package io.fluffywaffle.defaults.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a user is in an account; a later one includes the earlier ones. */
public enum AccountRole {

	@JsonProperty("member")
	MEMBER,

	@JsonProperty("owner")
	OWNER;

	/** Whether somebody with this role may do what needs the other. */
	public boolean covers(AccountRole needed) {
		return compareTo(needed) >= 0;
	}

}
