package io.fluffywaffle.client.consent;

/** The way in which a client said something. */
public enum ConsentHow {

	/** By a word in a text. */
	KEYWORD,

	/** On the public enrolment page. */
	FORM,

	/** Elsewhere, as the person who imported the client vouches. */
	IMPORT,

	/** To a member of the account, who wrote it down. */
	MEMBER,

	/** On the client's own page. */
	OWN_PAGE

}
