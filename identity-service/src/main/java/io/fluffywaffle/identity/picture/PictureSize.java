package io.fluffywaffle.identity.picture;

import java.util.Optional;
import java.util.stream.Stream;

/** How large a picture is shown: the sides of a square in pixels. */
public enum PictureSize {

	/** Beside a message. */
	SMALL(64),

	/** In a profile. */
	MEDIUM(256),

	/** On screens with many pixels. */
	LARGE(512);

	private final int side;

	PictureSize(int side) {
		this.side = side;
	}

	/** The size with such sides. */
	public static Optional<PictureSize> ofSide(int side) {
		return Stream.of(values()).filter((size) -> size.side == side).findFirst();
	}

	int side() {
		return this.side;
	}

}
