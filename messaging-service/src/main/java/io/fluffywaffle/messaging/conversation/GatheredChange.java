package io.fluffywaffle.messaging.conversation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import org.jspecify.annotations.Nullable;

/**
 * A change that is made by another thread than the one that waits for it, as part of the
 * same trace.
 */
final class GatheredChange<T extends @Nullable Object> {

	private static final ContextSnapshotFactory CONTEXTS = ContextSnapshotFactory.builder().build();

	private final CompletableFuture<T> committed = new CompletableFuture<>();

	private final ContextSnapshot context = CONTEXTS.captureAll();

	private final Supplier<T> change;

	private @Nullable T made;

	private @Nullable RuntimeException refusal;

	GatheredChange(Supplier<T> change) {
		this.change = change;
	}

	void make() {
		this.refusal = null;
		this.context.wrap((Runnable) () -> this.made = this.change.get()).run();
	}

	/** Its own part was taken back; the others go on. */
	void refuse(RuntimeException reason) {
		this.refusal = reason;
	}

	/** The transaction is committed. */
	@SuppressWarnings("NullAway") // T says whether null is a result
	void finish() {
		if (this.refusal != null) {
			this.committed.completeExceptionally(this.refusal);
		}
		else {
			this.committed.complete(this.made);
		}
	}

	/** The transaction is rolled back. */
	void fail(Throwable reason) {
		this.committed.completeExceptionally(reason);
	}

	T result() {
		try {
			return this.committed.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

}
