package io.fluffywaffle.local.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The newest mails, as many as memory allows: the oldest make room. */
final class Mailbox {

	private static final int MOST_MAILS = 500;

	private static final long MOST_BYTES = 12 * 1024 * 1024;

	private final Deque<Mail> mails = new ArrayDeque<>();

	private long bytes;

	synchronized void add(Mail mail) {
		this.mails.addFirst(mail);
		this.bytes += mail.raw().length;
		while (this.mails.size() > MOST_MAILS || (this.bytes > MOST_BYTES && this.mails.size() > 1)) {
			this.bytes -= this.mails.removeLast().raw().length;
		}
	}

	/** Newest first. */
	synchronized List<Mail> all() {
		return List.copyOf(this.mails);
	}

	synchronized Optional<Mail> find(long id) {
		return this.mails.stream().filter((mail) -> mail.id() == id).findFirst();
	}

	synchronized void clear() {
		this.mails.clear();
		this.bytes = 0;
	}

}
