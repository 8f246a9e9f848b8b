package io.fluffywaffle.notification.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.picture.FittedPicture;
import io.fluffywaffle.defaults.picture.PictureRefused;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.notification.post.PostRefused.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Where authors put pictures into their posts. */
@Service
public class PictureDesk {

	private static final int MOST = 10;

	private static final int NAME_BYTES = 16;

	private final Posts posts;

	private final PostPictures pictures;

	private final PostRights rights;

	private final TransactionOperations transaction;

	private final Clock clock;

	PictureDesk(Posts posts, PostPictures pictures, PostRights rights, TransactionOperations transaction, Clock clock) {
		this.posts = posts;
		this.pictures = pictures;
		this.rights = rights;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Refuses whoever may not add a picture, before anybody reads their file. */
	public void requireRoom(UUID postId, CurrentUser user) {
		Post post = this.posts.find(postId).orElseThrow(() -> new PostRefused(Reason.NO_POST));
		this.rights.requireAuthor(post, user);
		requireRoom(postId);
	}

	/**
	 * Adds a picture to a post.
	 * @throws PictureRefused when the file is no such picture
	 */
	public PostPicture add(UUID postId, byte[] file, String alt, CurrentUser user) {
		FittedPicture files = FittedPicture.of(file);
		UUID id = Ids.next();
		PostPicture picture = new PostPicture(id, postId, name(id, files.large()), alt.strip(), files.width(),
				files.height());
		this.transaction.executeWithoutResult((status) -> {
			lockOwn(postId, user);
			requireRoom(postId);
			this.pictures.add(picture, files, this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		});
		return picture;
	}

	/** Removes a picture from a post; nobody finds its files any more. */
	public void remove(UUID postId, UUID pictureId, CurrentUser user) {
		this.transaction.executeWithoutResult((status) -> {
			lockOwn(postId, user);
			if (!this.pictures.remove(postId, pictureId, this.clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
				throw new PostRefused(Reason.NO_PICTURE);
			}
		});
	}

	private void lockOwn(UUID postId, CurrentUser user) {
		Post post = this.posts.lock(postId).orElseThrow(() -> new PostRefused(Reason.NO_POST));
		this.rights.requireAuthor(post, user);
	}

	private void requireRoom(UUID postId) {
		if (this.pictures.of(postId).size() >= MOST) {
			throw new PostRefused(Reason.TOO_MANY_PICTURES);
		}
	}

	/** With the id in it, so that who has the same picture cannot tell the name. */
	private static String name(UUID id, byte[] file) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			sha256.update(id.toString().getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(Arrays.copyOf(sha256.digest(file), NAME_BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
