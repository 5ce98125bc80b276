/** Bad tables, votes, statements and pictures: each reader of text answers. */
import { giveBadFiles } from './give-bad-files';
import { PARSER_GROUPS } from './parsers';

giveBadFiles(PARSER_GROUPS.texts);
