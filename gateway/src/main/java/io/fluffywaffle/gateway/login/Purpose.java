package io.fluffywaffle.gateway.login;

/** Why somebody visits Keycloak. */
enum Purpose {

	/** To be let in. */
	SIGN_IN,
	/** To prove once more who they are. */
	STEP_UP,
	/** To change a password or a second factor. */
	ACTION

}
