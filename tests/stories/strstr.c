/*
 * strstr() for the build with sanitizers, in the place of the sanitizer's own,
 * which measures the whole text at each call: half of the time of the stories
 * went there, as ClearSilver looks for each tag of a template.  The sanitizer
 * sees every byte that this one reads.
 */
#include <string.h>

char	*__wrap_strstr(const char *, const char *);

char *
__wrap_strstr(const char *text, const char *wanted)
{
	if (*wanted == '\0')
		return (char *)text;
	for (; (text = strchr(text, *wanted)) != NULL; text++) {
		size_t n = 1;

		while (wanted[n] != '\0' && text[n] == wanted[n])
			n++;
		if (wanted[n] == '\0')
			return (char *)text;
	}
	return NULL;
}
