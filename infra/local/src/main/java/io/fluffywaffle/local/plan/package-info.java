/** Parts of a platform, what each waits for, and starting them in that order. */
@NullMarked
package io.fluffywaffle.local.plan;

import org.jspecify.annotations.NullMarked;
