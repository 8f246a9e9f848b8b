package io.fluffywaffle.defaults.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * Lets one upload at a time into memory: a file, its pixels and the sizes made of them.
 */
public final class UploadGate {

	private static final DataSize LARGEST = DataSize.ofMegabytes(10);

	private static final long PATIENCE_SECONDS = 8;

	private final Semaphore room = new Semaphore(1, true);

	/**
	 * Hands the whole body over.
	 * @param announced the bytes that are to come; -1 when nobody said
	 * @throws Problem {@code picture-too-large} above 10 MB
	 */
	public void pass(long announced, InputStream body, Consumer<byte[]> use) throws IOException {
		if (announced > LARGEST.toBytes()) {
			throw tooLarge();
		}
		enter();
		try {
			byte[] file = body.readNBytes((int) LARGEST.toBytes() + 1);
			if (file.length > LARGEST.toBytes()) {
				throw tooLarge();
			}
			use.accept(file);
		}
		finally {
			this.room.release();
		}
	}

	private void enter() {
		try {
			if (this.room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable", "Temporarily unavailable",
				"Many pictures arrive just now. Try again in a moment.");
	}

	private static Problem tooLarge() {
		return Problem
			.of(HttpStatus.CONTENT_TOO_LARGE, "picture-too-large", "Picture too large",
					"A picture may have at most " + LARGEST.toMegabytes() + " MB.")
			.at("picture", "has more than " + LARGEST.toMegabytes() + " MB");
	}

}
