package io.fluffywaffle.notification.post;

import java.util.UUID;

/**
 * A picture of a post.
 *
 * @param name nobody can guess it
 * @param alt what it shows, for who cannot see it
 * @param width of the largest file, in pixels
 * @param height of the largest file, in pixels
 */
public record PostPicture(UUID id, UUID postId, String name, String alt, int width, int height) {

	/** Where its file of this width is found; the picture itself may be narrower. */
	public String path(int width) {
		return "/pictures/posts/" + this.name + "-" + width + ".jpg";
	}

}
