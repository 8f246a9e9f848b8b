package io.fluffywaffle.defaults.erasure;

/**
 * What a service brings that keeps something of the people who text with accounts: it
 * hears {@code client.erasure.v1} and confirms on {@code client-erasure.<service>.v1} by
 * itself.
 */
public interface ClientEraser {

	/**
	 * Erases everything that tells of these people, in transactions of its own; nothing
	 * is left when it returns. It is called again for the same erasure, also after it
	 * failed half-way, and must then not touch what came after the first time.
	 */
	void erase(ClientErasure erasure);

}
