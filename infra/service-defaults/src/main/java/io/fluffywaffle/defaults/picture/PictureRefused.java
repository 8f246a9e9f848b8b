package io.fluffywaffle.defaults.picture;

/** A file that does not become a picture. */
public final class PictureRefused extends RuntimeException {

	private final String reason;

	private PictureRefused(String reason) {
		super(reason);
		this.reason = reason;
	}

	/** Why, in plain words. */
	public String reason() {
		return this.reason;
	}

	static PictureRefused notAPicture() {
		return new PictureRefused("This is no JPEG, PNG or WebP picture, whatever its name says.");
	}

	static PictureRefused unreadable() {
		return new PictureRefused("This picture is damaged or of an unusual kind. Save it anew as JPEG or PNG.");
	}

	static PictureRefused tooManyPixels(PictureFormat format) {
		return new PictureRefused(
				"This picture has more than " + format.megapixels() + " million pixels. Make it smaller first.");
	}

}
