package io.fluffywaffle.messaging.sending;

import java.util.List;

import io.fluffywaffle.messaging.account.AccountPolicy;

/**
 * Something that an account wants to be true before a text leaves. It is asked when the
 * text is claimed, under the account's lock.
 */
interface Gate {

	/**
	 * Those of the texts that may go as far as this gate is concerned, in their order.
	 * @param holds takes those that wait until a known time; a text in neither is looked
	 * at again with the next claim
	 */
	List<Candidate> pass(AccountPolicy policy, List<Candidate> candidates, Holds holds);

}
