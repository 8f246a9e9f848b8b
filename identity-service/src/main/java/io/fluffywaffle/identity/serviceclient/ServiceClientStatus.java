package io.fluffywaffle.identity.serviceclient;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a service client is let in. */
public enum ServiceClientStatus {

	/** It is. */
	@JsonProperty("active")
	ACTIVE,

	/** Its time is over. */
	@JsonProperty("expired")
	EXPIRED,

	/** An admin took it away. */
	@JsonProperty("revoked")
	REVOKED

}
