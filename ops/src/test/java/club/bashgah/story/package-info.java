/** The application as a whole, through its own doors: started, written to over HTTP, killed, and audited. */
@NullMarked
package club.bashgah.story;

import org.jspecify.annotations.NullMarked;
