package io.fluffywaffle.client.page;

/**
 * The picture of a page.
 *
 * @param hash of what is in it
 * @param alt what it shows, for those who do not see it
 * @param width of the largest size, in pixels
 * @param height of the largest size, in pixels
 */
public record PagePicture(String hash, String alt, int width, int height) {

	static final String FOLDER = "/pictures/pages/";

	static final String END = ".jpg";

	/**
	 * Where a size of it is; what is there never changes.
	 * @param size 400, 800 or 1600: its width at most
	 */
	public String path(int size) {
		return FOLDER + this.hash + "-" + size + END;
	}
}
