import { expect } from '@open-wc/testing';
import { place } from '../testing/one-test.js';
import { domainsOf, knownPaths, pathsOf } from './cookie-reach.js';

describe('the reach of a cookie', () => {
  it('is every folder of the address, with and without a slash at the end', () => {
    expect(pathsOf('/')).to.deep.equal(['/']);
    expect(pathsOf('/a/b')).to.deep.equal(['/', '/a', '/a/', '/a/b', '/a/b/']);
    expect(pathsOf('/a/')).to.deep.equal(['/', '/a', '/a/']);
    expect(pathsOf('/a//b')).to.include('/a//');
  });

  it('is the host and its parents, and no number', () => {
    expect(domainsOf('www.school.example.nl')).to.deep.equal([
      'www.school.example.nl',
      'school.example.nl',
      'example.nl',
    ]);
    expect(domainsOf('localhost')).to.deep.equal([]);
    expect(domainsOf('127.0.0.1')).to.deep.equal([]);
    expect(domainsOf('[::1]')).to.deep.equal([]);
  });
});

describe('the paths that a page knows of', () => {
  it('are those of its links, forms and resources on this site, and their folders', () => {
    place(
      '<a href="/aan/bod"></a><a href="https://elsewhere.example/nee"></a><a href="mailto:a@b.nl"></a>' +
        '<a href="https://[bad"></a><form action="/post"><input name="action"></form>',
    );
    expect(knownPaths()).to.include.members(['/', '/aan', '/aan/', '/aan/bod', '/post', '/packages']);
    expect(knownPaths()).to.not.include('/nee');
  });

  it('are the fifty shortest at most', () => {
    place(Array.from({ length: 90 }, (_, index) => `<a href="/${index}/a/long/way/down"></a>`).join(''));
    expect(knownPaths()).to.have.length(50).and.include.members(['/', '/1/', '/16']);
  });
});
