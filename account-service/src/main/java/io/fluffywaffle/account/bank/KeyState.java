package io.fluffywaffle.account.bank;

/** Where a key is in its life. */
enum KeyState {

	/** Known to every instance soon, then the primary one. */
	NEXT,

	/** Encrypts what is written. */
	PRIMARY,

	/** Opens what it once encrypted, until that is encrypted anew. */
	OLD

}
